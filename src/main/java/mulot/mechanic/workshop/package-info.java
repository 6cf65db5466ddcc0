/** «L'atelier Seconde Vie»: find each device's fault, mend it, and see it leave the bench with someone. */
@org.jspecify.annotations.NullMarked
package mulot.mechanic.workshop;
