package mulot.teacher;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import mulot.store.ScoreBook;

/**
 * The number that keeps pupils out of the teacher's pages. It stops a curious child, not somebody who may read the disk.
 * Only a salted hash is kept. Slow on purpose: for the storage thread.
 */
public final class Pin {
    /** OWASP's advice of 2023 is 600 000; a ten-year-old PC needs a second for this many. */
    private static final int ROUNDS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final String HASH = "pin.hash";
    private static final String WRONG = "pin.wrong";
    private static final String WAITING = "pin.waiting";
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final InstantSource time;
    private Optional<Instant> waitingSince = Optional.empty();

    /**
     * A door; one for as long as the program runs.
     *
     * @param time that passes evenly, whatever the clock of the machine is set to
     */
    public Pin(InstantSource time) {
        this.time = time;
    }

    /** A door that counts the time since the machine was started: setting its clock opens nothing. */
    public static Pin onThisMachine() {
        return new Pin(() -> Instant.EPOCH.plusNanos(System.nanoTime()));
    }

    /** What the door says to a number. */
    public sealed interface Answer {
        /** Come in. */
        record Right() implements Answer {}

        /**
         * Try again.
         *
         * @param triesLeft before the next wait, 1 to 4
         */
        record Wrong(int triesLeft) implements Answer {}

        /**
         * The number was one too many, or came too early and was not even looked at.
         *
         * @param left until the next try
         */
        record Wait(Duration left) implements Answer {}
    }

    /** Whether these could be a PIN: 4 to 8 digits. */
    public static boolean isWellFormed(String digits) {
        return digits.matches("[0-9]{4,8}");
    }

    public boolean isChosen(ScoreBook book) {
        return book.setting(HASH).isPresent();
    }

    /** Keeps a new PIN. */
    public void choose(ScoreBook book, String digits) {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("a PIN has 4 to 8 digits");
        }
        var salt = new byte[SALT_BYTES];
        book.random().nextBytes(salt);
        var text = Base64.getEncoder();
        book.setting(
                HASH, ROUNDS + "$" + text.encodeToString(salt) + "$" + text.encodeToString(hash(digits, salt, ROUNDS)));
        forgetWrongTries(book);
    }

    /** The next visitor chooses a new PIN. */
    public static void forget(ScoreBook book) {
        book.forgetSetting(HASH);
        forgetWrongTries(book);
    }

    /** Tries a number. */
    public Answer check(ScoreBook book, String digits) {
        var wait = waitLeft(book);
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        if (isRight(book, digits)) {
            forgetWrongTries(book);
            return new Answer.Right();
        }
        var wrong = wrongTries(book) + 1;
        book.setting(WRONG, Integer.toString(wrong));
        if (wrong < FREE_TRIES) {
            return new Answer.Wrong(FREE_TRIES - wrong);
        }
        var pause = pauseAfter(wrong);
        book.setting(WAITING, "true");
        waitingSince = Optional.of(time.instant());
        return new Answer.Wait(pause);
    }

    /** How long the door stays shut now; a wait that the program did not live through begins anew. */
    public Optional<Duration> waitLeft(ScoreBook book) {
        if (!book.setting(WAITING).filter("true"::equals).isPresent()) {
            return Optional.empty();
        }
        var since = waitingSince.orElseGet(time::instant);
        waitingSince = Optional.of(since);
        return Optional.of(pauseAfter(wrongTries(book)).minus(Duration.between(since, time.instant())))
                .filter(Duration::isPositive);
    }

    private static Duration pauseAfter(int wrongTries) {
        var pause = FIRST_WAIT;
        for (var more = FREE_TRIES; more < wrongTries && pause.compareTo(LONGEST_WAIT) < 0; more++) {
            pause = pause.multipliedBy(2);
        }
        return shorter(pause, LONGEST_WAIT);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static int wrongTries(ScoreBook book) {
        return book.setting(WRONG).map(Integer::parseInt).orElse(0);
    }

    private static void forgetWrongTries(ScoreBook book) {
        book.setting(WRONG, "0");
        book.setting(WAITING, "");
    }

    private static boolean isRight(ScoreBook book, String digits) {
        var parts = book.setting(HASH).orElseThrow().split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[1]);
        var expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, hash(digits, salt, Integer.parseInt(parts[0])));
    }

    private static byte[] hash(String digits, byte[] salt, int rounds) {
        var key = new PBEKeySpec(digits.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } finally {
            key.clearPassword();
        }
    }
}
