/** «Le grenier aux souvenirs»: free places on a full shelf, keep what matters, then film. */
@org.jspecify.annotations.NullMarked
package mulot.mechanic.attic;
