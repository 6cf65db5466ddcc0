package mulot.cli;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new picocli.CommandLine(new DemoCommand()).execute(arguments));
    }
}
