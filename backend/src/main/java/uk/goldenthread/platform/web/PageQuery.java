package uk.goldenthread.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Paging of every list: {@code ?page=&size=}. */
public class PageQuery {
    /** Items to a page, at most. */
    public static final int MOST = 500;
    /** Items to a page where the request does not say. */
    public static final int USUAL = 50;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "Pages are counted from 1.")
    @Max(value = 1_000_000, message = "There is no such page.")
    @Parameter(description = "Number of the page, from 1")
    int page = 1;

    @QueryParam("size")
    @DefaultValue("" + USUAL)
    @Min(value = 1, message = "A page holds at least 1 item.")
    @Max(value = MOST, message = "A page holds at most " + MOST + " items.")
    @Parameter(description = "Items to a page, at most " + MOST)
    int size = USUAL;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }
}
