package mulot.report;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends a PDF to the printer of this machine. Slow: not for the thread of the screen. */
public final class Printing {
    private static final String HEADLESS = "java.awt.headless";

    private Printing() {}

    /** Whether the machine has a printer. */
    public static boolean isPossible() {
        return PrintServiceLookup.lookupDefaultPrintService() != null;
    }

    /**
     * Prints all pages on the usual printer.
     *
     * @throws IOException when the file cannot be read or the printer refuses
     */
    public static void print(Path pdf) throws IOException {
        beside();
        print(pdf, PrintServiceLookup.lookupDefaultPrintService());
    }

    /** A second toolkit beside the window's is not wanted, and not needed without dialogs; Windows has only one. */
    private static void beside() {
        if (System.getProperty(HEADLESS) == null
                && !System.getProperty("os.name", "").startsWith("Windows")) {
            System.setProperty(HEADLESS, "true");
        }
    }

    static void print(Path pdf, PrintService printer) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(String.valueOf(pdf.getFileName()));
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException refused) {
            throw new IOException(refused);
        }
    }
}
