package uk.goldenthread.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jboss.resteasy.reactive.RestResponse;
import uk.goldenthread.access.Audience;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Build;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.Paged;

/**
 * How every view is answered: the snapshot asked for, the pure view of it, its serialised form kept beside it, and an ETag that says
 * whether anything could have changed.
 */
@ApplicationScoped
public class Reads {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Snapshots snapshots;
    private final Points points;
    private final CurrentUser user;
    private final LondonTime time;
    private final ObjectMapper json;
    private final UriInfo where;
    private final HttpHeaders headers;
    private final CurrentRequest call;
    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(64L * 1024 * 1024)
            .<Key, Answer>weigher((k, answer) -> 200 + answer.text().length())
            .build();

    private record Key(String uri, UUID programmeId, long head, LocalDate today, String visibility) {}

    /** A view as it is sent, and which page it is where it is one of a list. */
    private record Answer(String text, @Nullable Page.PageInfo page) {}

    public Reads(
            Snapshots snapshots,
            Points points,
            CurrentUser user,
            LondonTime time,
            ObjectMapper json,
            UriInfo where,
            HttpHeaders headers,
            CurrentRequest call) {
        this.snapshots = snapshots;
        this.points = points;
        this.user = user;
        this.time = time;
        this.json = json;
        this.where = where;
        this.headers = headers;
        this.call = call;
    }

    /** A view or list of the programme on the path. */
    public <T> RestResponse<T> view(AsAtQuery asAt, BiFunction<ProgrammeSnapshot, LocalDate, T> view) {
        return shown(asAt, MediaType.APPLICATION_JSON_TYPE, this::write, view);
    }

    private <T> RestResponse<T> shown(
            AsAtQuery asAt,
            MediaType type,
            Function<T, String> writer,
            BiFunction<ProgrammeSnapshot, LocalDate, T> view) {
        AsAtQuery.Selection selection = asAt.selection(time);
        LocalDate today = time.today();
        Set<Audience> audiences = user.audiences();
        return answer(today, audiences, type, writer, head -> {
            ProgrammeSnapshot snapshot = snapshots
                    .at(user.areaCode(), user.programmeId(), selection, head)
                    .seenBy(audiences);
            return view.apply(snapshot, dayOf(snapshot, selection, today));
        });
    }

    /** A picture of the programme on the path, as SVG. */
    public RestResponse<String> picture(AsAtQuery asAt, BiFunction<ProgrammeSnapshot, LocalDate, String> svg) {
        return shown(asAt, SVG, Function.identity(), svg);
    }

    /** A view of two states of the programme on the path. */
    public <T> RestResponse<T> between(BetweenQuery query, BiFunction<Point, Point, T> view) {
        Set<Audience> audiences = user.audiences();
        return answer(
                time.today(),
                audiences,
                MediaType.APPLICATION_JSON_TYPE,
                this::write,
                head -> points.between(
                        user.areaCode(),
                        user.programmeId(),
                        head,
                        query,
                        (from, to) -> view.apply(seenBy(from, audiences), seenBy(to, audiences))));
    }

    private static Point seenBy(Point point, Set<Audience> audiences) {
        return new Point(point.snapshot().seenBy(audiences), point.day(), point.when(), point.words(), point.note());
    }

    /**
     * @param writer what is sent of a view
     * @param view   by the newest revision of the area
     */
    private <T> RestResponse<T> answer(
            LocalDate today,
            Set<Audience> audiences,
            MediaType type,
            Function<T, String> writer,
            LongFunction<T> view) {
        String areaCode = user.areaCode();
        UUID programmeId = user.programmeId();
        long head = snapshots.head(areaCode);
        String visibility = Audience.visibility(audiences);
        EntityTag tag = new EntityTag(areaCode + "-" + head + "-" + today + "-" + visibility + "-" + Build.ID, true);
        if (matches(tag)) {
            return RestResponse.ResponseBuilder.<T>notModified().tag(tag).build();
        }
        Answer answer = answers.get(
                new Key(
                        where.getRequestUri().getRawPath() + "?"
                                + where.getRequestUri().getRawQuery(),
                        programmeId,
                        head,
                        today,
                        visibility),
                k -> {
                    T shown = view.apply(head);
                    return new Answer(writer.apply(shown), shown instanceof Paged paged ? paged.page() : null);
                });
        call.page(answer.page());
        return raw(answer.text(), type, tag);
    }

    /** A single record with the strong ETag that a change of it needs. */
    public <T> RestResponse<T> record(
            AsAtQuery asAt, BiFunction<ProgrammeSnapshot, LocalDate, T> view, Function<T, EntityTag> tag) {
        AsAtQuery.Selection selection = asAt.selection(time);
        ProgrammeSnapshot snapshot = snapshots
                .at(user.areaCode(), user.programmeId(), selection, snapshots.head(user.areaCode()))
                .seenBy(user.audiences());
        T answer = view.apply(snapshot, dayOf(snapshot, selection, time.today()));
        // An action shows its statements and how late it is today; its own version knows of neither.
        call.showsOthers(true);
        return RestResponse.ResponseBuilder.ok(answer, MediaType.APPLICATION_JSON_TYPE)
                .tag(tag.apply(answer))
                .build();
    }

    /** As at a past date, that date is today; else a view of the past would show as late what was not. */
    private static LocalDate dayOf(ProgrammeSnapshot snapshot, AsAtQuery.Selection selection, LocalDate today) {
        if (snapshot.asAt() != null) {
            return snapshot.asAt();
        }
        return selection instanceof AsAtQuery.Selection.Now ? today : LondonTime.dateOf(snapshot.at());
    }

    public static EntityTag strong(UUID id, int version) {
        return ETags.strong(id, version);
    }

    /** The text is JSON already; the JSON writer passes a String through unquoted. */
    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> raw(String text, MediaType type, EntityTag tag) {
        return (RestResponse<T>)
                RestResponse.ResponseBuilder.ok(text, type).tag(tag).build();
    }

    private boolean matches(EntityTag tag) {
        String given = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return given != null
                && (given.contains("\"" + tag.getValue() + "\"") || given.trim().equals("*"));
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view could not be written", e);
        }
    }
}
