/** What leaves the machine: PDF sheets, tables for spreadsheets, xAPI statements. Nothing here knows a first name. */
@org.jspecify.annotations.NullMarked
package mulot.report;
