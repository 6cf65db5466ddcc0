package mulot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintServiceFactory;
import mulot.i18n.Language;
import mulot.report.Printing.Outcome;
import org.junit.jupiter.api.Test;

/** Papers go to a printer without a window. */
class PrintingTest {
    private static final byte[] SHEET = new TeacherSheet(TownClass.PLAN, TownClass.contents(Language.FR)).bytes();

    @Test
    void aPrinterThatWritesPostScriptGetsThePage() {
        var paper = new ByteArrayOutputStream();
        var printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
        assertEquals(new Outcome.Sent(printer.getName()), Printing.print(SHEET, "sheet", printer));
        var postScript = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postScript.startsWith("%!PS-Adobe"), postScript.substring(0, 40));
        assertTrue(postScript.contains("showpage"));
    }

    @Test
    void withoutAPrinterItSaysSo() {
        assumeTrue(PrintServiceLookup.lookupDefaultPrintService() == null, "this machine has a printer");
        assertEquals(new Outcome.NoPrinter(), Printing.print(SHEET, "sheet"));
    }
}
