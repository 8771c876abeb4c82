package uk.goldenthread.platform.batch;

import jakarta.annotation.Nullable;
import java.util.List;
import uk.goldenthread.platform.web.Written;

/**
 * An item that was written, with what is to be said of it.
 *
 * @param readAs how it was read; null where it left nothing to be read
 * @param notes  what a reader should know of it
 */
public record WrittenItem(Written written, @Nullable String readAs, List<String> notes) {
    static WrittenItem of(Written written) {
        return new WrittenItem(written, null, List.of());
    }
}
