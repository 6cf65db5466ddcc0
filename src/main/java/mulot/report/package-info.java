/** What leaves the machine: files for spreadsheets and for other programs, and papers; never a first name. No screen. */
@org.jspecify.annotations.NullMarked
package mulot.report;
