package uk.goldenthread.exchange;

import jakarta.annotation.Nullable;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.Permission;
import uk.goldenthread.exchange.sheet.CellFault;
import uk.goldenthread.exchange.sheet.Dates;
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.platform.limits.CountsAs;
import uk.goldenthread.platform.limits.Rate;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/** Spreadsheets in. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class ImportResource {
    private static final int SHORT = 300;
    private final ImportService imports;
    private final ImportFigures figures;
    private final CurrentUser user;
    private final CurrentRequest call;
    private final Validator validator;

    public ImportResource(
            ImportService imports, ImportFigures figures, CurrentUser user, CurrentRequest call, Validator validator) {
        this.imports = imports;
        this.figures = figures;
        this.user = user;
        this.call = call;
        this.validator = validator;
    }

    @POST
    @Path("/programmes/{programmeId}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, ReportFile.CSV, ReportFile.XLSX})
    @Needs(Permission.PLAN_IMPORT)
    @CountsAs(Rate.IMPORTS)
    @Operation(
            summary = "Import a spreadsheet",
            description =
                    "An Excel workbook (.xlsx) or OpenDocument spreadsheet (.ods) with one sheet for each kind of record (priorities, plan, milestones, dependencies, risks, risk-statements, controls, kpis, observations, "
                            + "surveys, survey-rounds, printed), or a csv file with one of them. Rows are found by their references: loading a file twice changes nothing, "
                            + "blank cells leave what is stored (only the word remove takes it back, where the row report does not say otherwise), and rows that the file does not mention are untouched and listed. Everything is stored or nothing, unless "
                            + "onError=skip. With effectiveDate it is a past state, which also needs plan:backdate and must be loaded oldest first. Each field may be given in the query instead. "
                            + "What may be a mistake (a reference that lost its last 0, a title that has nothing in common with the stored one) is asked about; yes in a column confirmed answers. "
                            + "Accept: text/csv, or an Excel workbook, answers the row report as a file: row, column, value as it stood, what was understood, reason and remedy.")
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or would be",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)),
                @Content(mediaType = ReportFile.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ReportFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "422",
            description = "Rows were refused and nothing was stored",
            content = {
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ImportRefused.class)),
                @Content(mediaType = ReportFile.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ReportFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response createImport(
            @PathParam("programmeId") UUID programmeId,
            @RestForm("file") @Schema(description = "The workbook or csv file, at most 10 MB and 5,000 rows")
                    FileUpload file,
            @RestForm("sheet")
                    @Schema(
                            description =
                                    "Which sheet a csv file is (else recognised by its columns), or the one sheet of a workbook to import")
                    String sheet,
            @RestForm("effectiveDate")
                    @Schema(description = "Date from which this was known, for a past state", examples = "2024-07-15")
                    String effectiveDate,
            @RestForm("positionDate")
                    @Schema(
                            description = "Date the paper describes; else the effective date, else today",
                            examples = "2024-06-30")
                    String positionDate,
            @RestForm("positionLabel") @Schema(description = "That date as the paper says it", examples = "June 2024")
                    String positionLabel,
            @RestForm("sourceTitle") @Schema(description = "Title of the paper") String sourceTitle,
            @RestForm("sourceDate") @Schema(description = "Date on the paper", examples = "2024-07-15")
                    String sourceDate,
            @RestForm("sourceNote") @Schema(description = "What a reader must know about the paper") String sourceNote,
            @RestForm("yearKind")
                    @Schema(
                            description =
                                    "Which year periods such as 2023/24 mean in this file: CALENDAR, FINANCIAL or ACADEMIC; else what each measure says",
                            examples = "FINANCIAL")
                    String yearKind,
            @RestForm("colours")
                    @Schema(
                            description =
                                    "ratings: where the cell of a rating holds no word, its colour is the rating; else the colour is only noted",
                            enumeration = "ratings")
                    String colours,
            @RestQuery("dryRun")
                    @Parameter(
                            description = "Report what would happen and store nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String dryRun,
            @RestQuery("onError")
                    @Parameter(
                            description = "skip: store the good rows and report the others",
                            schema = @Schema(enumeration = {"skip"}))
                    String onError,
            @Context UriInfo where,
            @Context HttpHeaders headers) {
        UnaryOperator<String> query = name -> where.getQueryParameters().getFirst(name);
        LocalDate effective = date("effectiveDate", either(effectiveDate, query.apply("effectiveDate")));
        if (effective != null) {
            user.require(Permission.PLAN_BACKDATE);
        }
        if (onError != null && !onError.equals("skip")) {
            throw ProblemException.invalid(
                    "?onError", "The only value is skip; leave it out to store everything or nothing.");
        }
        if (file == null || !Files.isRegularFile(file.uploadedFile())) {
            throw ProblemException.invalid("/file", "Send the workbook or csv file in the field file.");
        }
        ImportOptions options = new ImportOptions(
                effective,
                date("positionDate", either(positionDate, query.apply("positionDate"))),
                text("positionLabel", either(positionLabel, query.apply("positionLabel")), SHORT),
                text("sourceTitle", either(sourceTitle, query.apply("sourceTitle")), SHORT),
                date("sourceDate", either(sourceDate, query.apply("sourceDate"))),
                text("sourceNote", either(sourceNote, query.apply("sourceNote")), 2000),
                either(sheet, query.apply("sheet")),
                YearKind.said("/yearKind", either(yearKind, query.apply("yearKind"))),
                colours(either(colours, query.apply("colours"))),
                onError != null);
        Set<ConstraintViolation<ImportOptions>> violations = validator.validate(options);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        try {
            ImportReport report = imports.load(
                    user.areaCode(), programmeId, sink -> SheetReader.read(file.uploadedFile(), sink), options);
            figures.done(report);
            Response rows = file(headers, report, 200);
            return rows != null
                    ? rows
                    : Response.ok(report, MediaType.APPLICATION_JSON).build();
        } catch (ImportRefused.Refusal refusal) {
            figures.refused(refusal.report());
            Response rows = file(headers, refusal.report(), ProblemType.UNPROCESSABLE.status());
            return rows != null ? rows : refused(refusal.report());
        } catch (ProblemException refusal) {
            figures.refused();
            throw refusal;
        }
    }

    /** The report as the file that is asked for before anything else; null where JSON is. */
    @Nullable
    private static Response file(HttpHeaders headers, ImportReport report, int status) {
        MediaType wanted = headers.getAcceptableMediaTypes().get(0);
        String kind = wanted.getType() + "/" + wanted.getSubtype();
        if (!kind.equals(ReportFile.CSV) && !kind.equals(ReportFile.XLSX)) {
            return null;
        }
        boolean csv = kind.equals(ReportFile.CSV);
        return Response.status(status)
                .type(csv ? ReportFile.CSV + ";charset=UTF-8" : ReportFile.XLSX)
                .header("Content-Disposition", "attachment; filename=import-rows." + (csv ? "csv" : "xlsx"))
                .entity(csv ? ReportFile.csv(report) : ReportFile.xlsx(report))
                .build();
    }

    private Response refused(ImportReport report) {
        int rejected = report.count(ImportReport.Outcome.REJECTED);
        ProblemType type = report.overridable() ? ProblemType.PERSONAL_DETAILS : ProblemType.UNPROCESSABLE;
        String detail = rejected + (rejected == 1 ? " row was" : " rows were")
                + " refused, so nothing was stored. The report says why, row by row.";
        return Response.status(type.status())
                .type("application/problem+json")
                .entity(new ImportRefused(
                        type.uri(), type.title(), type.status(), detail, call.requestId(), null, report))
                .build();
    }

    private static String either(String field, String query) {
        return field != null && !field.isBlank() ? field : query;
    }

    private static boolean colours(String said) {
        if (said == null || said.isBlank()) {
            return false;
        }
        if (!said.strip().equals("ratings")) {
            throw ProblemException.invalid(
                    "/colours", "The only value is ratings; leave it out and colours are only noted.");
        }
        return true;
    }

    private static LocalDate date(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Dates.day(text.strip());
        } catch (CellFault e) {
            throw ProblemException.invalid("/" + field, e.getMessage());
        }
    }

    private static String text(String field, String text, int limit) {
        if (text != null && text.length() > limit) {
            throw ProblemException.invalid("/" + field, "This has at most " + limit + " characters.");
        }
        return text;
    }
}
