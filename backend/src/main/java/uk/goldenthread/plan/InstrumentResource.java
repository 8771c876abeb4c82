package uk.goldenthread.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Public;

/** The kinds of plan. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class InstrumentResource {

    @GET
    @Path("/reference/instruments")
    @Public
    @Operation(
            summary = "Kinds of plan",
            description =
                    "What a programme can be: its name, who issues it, what it follows from, and where the name is used.")
    public List<Instrument> listInstruments() {
        return Instruments.all();
    }
}
