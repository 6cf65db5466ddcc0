/** Child-sized widgets shared by all screens: theme, pictures, motion, sound, carrying things. */
@org.jspecify.annotations.NullMarked
package mulot.ui;
