package mulot.report;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends papers to the machine's usual printer, without a window. Takes seconds: never on the screen's thread. */
public final class Printing {
    private static final String HEADLESS = "java.awt.headless";

    private Printing() {}

    /** How it went. */
    public sealed interface Outcome {
        /** The printer has it. */
        record Sent(String printer) implements Outcome {}

        /** The machine knows no printer. */
        record NoPrinter() implements Outcome {}

        /** The printer did not take it. */
        record Refused(String printer, String reason) implements Outcome {}
    }

    /**
     * Prints every page.
     *
     * @param name how the printer's list calls it
     */
    public static Outcome print(byte[] pdf, String name) {
        if (System.getProperty(HEADLESS) == null && !isWindows()) {
            System.setProperty(HEADLESS, "true"); // a second toolkit beside the window is not wanted
        }
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(printer -> print(pdf, name, printer))
                .orElseGet(Outcome.NoPrinter::new);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    static Outcome print(byte[] pdf, String name, PrintService printer) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            job.print();
            return new Outcome.Sent(printer.getName());
        } catch (PrinterException | IOException refused) {
            return new Outcome.Refused(printer.getName(), String.valueOf(refused.getMessage()));
        }
    }
}
