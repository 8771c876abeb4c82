package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Public;

/** The one vocabulary of ratings. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class RatingsResource {

    /** A rating, or that there is none, as every screen, document and spreadsheet shows it: letter, shape, colours and words. */
    public record RatingView(
            @Nullable @Schema(description = "Absent in the last line, how it looks where nobody has rated")
            Rating code,

            @Schema(description = "true in the last line, which is no rating", examples = "false")
            boolean noStatement,

            String letter,
            String shape,
            String fill,
            String ink,
            String progressWord,
            String progressMeaning,
            String impactWord,
            String impactMeaning) {}

    @GET
    @Path("/reference/ratings")
    @Public
    @Operation(
            summary = "Rating vocabulary",
            description =
                    "Letters, shapes, colours and words of the progress and impact ratings, and last of what nobody has rated. The impact words are ours: no published key was found.")
    public List<RatingView> listRatings() {
        List<RatingView> all = new ArrayList<>(Arrays.stream(Rating.values())
                .map(r -> new RatingView(
                        r,
                        false,
                        r.letter(),
                        r.shape(),
                        r.fill(),
                        r.ink(),
                        r.progressWord(),
                        r.progressMeaning(),
                        r.impactWord(),
                        r.impactMeaning()))
                .toList());
        all.add(new RatingView(
                null,
                true,
                NoStatement.LETTER,
                NoStatement.SHAPE,
                NoStatement.FILL,
                NoStatement.INK,
                NoStatement.WORD,
                NoStatement.PROGRESS_MEANING,
                NoStatement.WORD,
                NoStatement.IMPACT_MEANING));
        return List.copyOf(all);
    }
}
