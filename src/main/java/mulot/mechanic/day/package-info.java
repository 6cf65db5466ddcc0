/** «Ma journée en or»: lay activities on half-hours, then watch the day being lived. */
@org.jspecify.annotations.NullMarked
package mulot.mechanic.day;
