package mulot.store;

import java.util.Objects;

/** A {@link StoreException} on its way through code that cannot declare it; {@link Storage} takes it out again. */
public final class StoreFailure extends RuntimeException {
    StoreFailure(StoreException why) {
        super(why);
    }

    public StoreException why() {
        return (StoreException) Objects.requireNonNull(getCause());
    }
}
