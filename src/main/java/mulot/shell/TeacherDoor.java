package mulot.shell;

/** The way to the pages for adults. */
final class TeacherDoor {
    private final Shell shell;

    TeacherDoor(Shell shell) {
        this.shell = shell;
    }

    void open() {
        shell.home();
    }
}
