@org.jspecify.annotations.NullMarked
package mulot.report;
