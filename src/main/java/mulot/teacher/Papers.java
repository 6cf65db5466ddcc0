package mulot.teacher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mulot.i18n.Texts;
import mulot.report.Contents;
import mulot.report.Printing;
import mulot.report.Printing.Outcome;
import mulot.store.StoreException;
import mulot.store.WholeFile;

/** Writes files into the folder of exports and sends papers to the printer, beside the screen's thread. */
final class Papers {
    private final Desk desk;
    private final Texts texts;
    private final Consumer<String> message;

    /** @param message takes a sentence that says where the file is, or what went wrong */
    Papers(Desk desk, Consumer<String> message) {
        this.desk = desk;
        this.texts = desk.texts();
        this.message = message;
    }

    Contents contents() {
        return new Contents(desk.language(), desk.library(), desk.banks(), desk.levels());
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /** Makes a file and says where it is. */
    void write(String name, Supplier<byte[]> content) {
        message.accept(texts.get("report.take.making"));
        Answers.onScreen(
                CompletableFuture.supplyAsync(() -> save(name, content.get())),
                file -> message.accept(texts.get("teacher.exported", file)),
                this::tell);
    }

    /** Makes a file and prints it; it stays where it is when there is no printer. */
    void print(String name, Supplier<byte[]> content) {
        message.accept(texts.get("report.take.making"));
        Answers.onScreen(
                CompletableFuture.supplyAsync(() -> {
                    var pdf = content.get();
                    return words(save(name, pdf), Printing.print(pdf, name));
                }),
                message,
                this::tell);
    }

    private Path save(String name, byte[] bytes) {
        var folder = desk.storage().folder();
        try {
            var file = folder.create(folder.exports()).resolve(name);
            WholeFile.write(file, bytes);
            return file;
        } catch (StoreException trouble) {
            throw new CompletionException(trouble);
        }
    }

    private String words(Path file, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent(var printer) -> texts.get("report.take.printed", printer, file);
            case Outcome.NoPrinter() -> texts.get("report.take.no-printer", file);
            case Outcome.Refused(var printer, var reason) -> texts.get("report.take.refused", printer, reason, file);
        };
    }

    private void tell(StoreException trouble) {
        message.accept(trouble.in(desk.language()));
    }
}
