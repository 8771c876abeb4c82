package uk.goldenthread.platform.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, with what is needed to ask for the others. */
public record Page<T>(List<T> items, PageInfo page) implements Paged {

    /** Which page this is, counted from 1, and how many there are. */
    public record PageInfo(
            @Schema(description = "Items to a page, at most 500")
            int size,

            @Schema(description = "Number of this page, from 1")
            int number,

            long totalItems,
            int totalPages) {}

    public static <T> Page<T> of(List<T> all, PageQuery query) {
        int from = (int) Math.min((long) (query.page() - 1) * query.size(), all.size());
        int to = Math.min(from + query.size(), all.size());
        return of(all.subList(from, to), all.size(), query);
    }

    public static <T> Page<T> of(List<T> items, long total, PageQuery query) {
        int pages = (int) Math.max(1, (total + query.size() - 1) / query.size());
        return new Page<>(List.copyOf(items), new PageInfo(query.size(), query.page(), total, pages));
    }
}
