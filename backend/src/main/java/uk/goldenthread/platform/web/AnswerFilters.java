package uk.goldenthread.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/** What every answer of a kind has in common: links between the pages of a list, help beside a problem, 304 for what is known. */
public class AnswerFilters {
    private static final String LINK = "Link";
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private final CurrentRequest call;

    @Inject
    public AnswerFilters(CurrentRequest call) {
        this.call = call;
    }

    @ServerResponseFilter(priority = Priorities.USER)
    public void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            help(response);
            return;
        }
        if (response.getStatus() != 200 || !READS.contains(request.getMethod())) {
            return;
        }
        if (isKnown(request, response)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            return;
        }
        Page.PageInfo page = response.getEntity() instanceof Paged paged ? paged.page() : call.page();
        if (page != null) {
            response.getHeaders().putSingle(LINK, links(request.getUriInfo().getRequestUri(), page));
        }
    }

    private static void help(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && type.getSubtype().equals("problem+json")) {
            response.getHeaders().putSingle(LINK, "</api/v1/problems>; rel=\"help\"");
        }
    }

    /**
     * The caller has this very record. Views answer for themselves, before they are computed; a record that also shows other records is
     * sent again, because its version says nothing of them.
     */
    private boolean isKnown(ContainerRequestContext request, ContainerResponseContext response) {
        String given = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return given != null
                && !call.showsOthers()
                && response.getEntityTag() != null
                && (given.contains("\"" + response.getEntityTag().getValue() + "\"")
                        || given.trim().equals("*"));
    }

    /** RFC 8288; as paths, so that they hold behind any proxy, with every other parameter as it was sent. */
    private static String links(URI asked, Page.PageInfo page) {
        List<String> links = new ArrayList<>();
        int last = page.totalPages();
        links.add(link(asked, 1, "first"));
        if (page.number() > 1) {
            links.add(link(asked, Math.min(page.number() - 1, last), "prev"));
        }
        if (page.number() < last) {
            links.add(link(asked, page.number() + 1, "next"));
        }
        links.add(link(asked, last, "last"));
        return String.join(", ", links);
    }

    private static String link(URI asked, int number, String relation) {
        StringBuilder address = new StringBuilder(asked.getRawPath()).append('?');
        if (asked.getRawQuery() != null) {
            for (String parameter : asked.getRawQuery().split("&")) {
                if (!parameter.isEmpty() && !parameter.equals("page") && !parameter.startsWith("page=")) {
                    address.append(parameter).append('&');
                }
            }
        }
        return "<" + address + "page=" + number + ">; rel=\"" + relation + "\"";
    }
}
