package mulot.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers go to a printer without a window. */
class PrintingTest {
    @TempDir
    Path folder;

    @Test
    void aPrinterThatWritesPostScriptGetsThePage() throws IOException {
        var pdf = Files.write(folder.resolve("parents.pdf"), ParentsSheet.pdf(Language.FR));
        var paper = new ByteArrayOutputStream();
        var printers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        Printing.print(pdf, printers[0].getPrintService(paper));
        var postScript = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postScript.startsWith("%!PS-Adobe"), postScript.substring(0, 40));
        assertTrue(postScript.contains("showpage"), "a page was sent");
    }
}
