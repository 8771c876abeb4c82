package uk.goldenthread.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Public;

/** The one vocabulary of ratings. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class RatingsResource {

    /** A rating as every screen, document and spreadsheet shows it: letter, shape, colours and words. */
    public record RatingView(
            Rating code,
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
                    "Letters, shapes, colours and words of the progress and impact ratings. The impact words are ours: no published key was found.")
    public List<RatingView> listRatings() {
        return Arrays.stream(Rating.values())
                .map(r -> new RatingView(
                        r,
                        r.letter(),
                        r.shape(),
                        r.fill(),
                        r.ink(),
                        r.progressWord(),
                        r.progressMeaning(),
                        r.impactWord(),
                        r.impactMeaning()))
                .toList();
    }
}
