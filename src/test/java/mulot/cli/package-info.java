@org.jspecify.annotations.NullMarked
package mulot.cli;
