/** The smallest mechanic: a lamp that is won with one click. Copy it to begin a new one. */
@org.jspecify.annotations.NullMarked
package mulot.mechanic.template;
