package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.goldenthread.platform.web.Confidential;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Public;

/** Who one is here, and the table of roles and permissions. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class MeResource {
    private final CurrentUser user;
    private final LocalAuthorities authorities;

    public MeResource(CurrentUser user, LocalAuthorities authorities) {
        this.user = user;
        this.authorities = authorities;
    }

    /** The caller. Without memberships one is signed in and may see nothing yet. */
    public record MeView(
            @Nullable UUID personId,

            @Schema(
                    description =
                            "How others see you; before you are a member anywhere, what the sign-in service calls you")
            String displayName,

            @Nullable String email,
            List<MyArea> areas) {}

    /** What one may do in an area, and for which priorities as SRO or contributor. */
    public record MyArea(
            String code,
            String name,
            List<String> roles,
            List<String> permissions,

            @Schema(description = "Priorities you are SRO of; empty with the role sro means all")
            List<UUID> sroPriorities,

            @Schema(description = "Priorities you contribute to; empty with the role contributor means all")
            List<UUID> contributorPriorities,

            @Schema(description = "Bodies you speak for, by short name")
            List<String> organisations) {}

    /** A role with its permissions. */
    public record RoleView(String role, String meaning, List<String> permissions) {}

    /** A permission. */
    public record PermissionView(String permission, String meaning) {}

    /** The table of who may do what. */
    public record PermissionTable(List<RoleView> roles, List<PermissionView> permissions) {}

    @GET
    @Path("/me")
    @SignedIn
    @Confidential
    @Operation(summary = "Who you are here", description = "Your areas, roles and permissions.")
    public MeView readMe() {
        Identity me = user.identity();
        List<MyArea> areas = me.members().stream().collect(Collectors.groupingBy(Member::areaCode)).entrySet().stream()
                .map(e -> new MyArea(
                        e.getKey(),
                        e.getValue().get(0).areaName(),
                        e.getValue().stream()
                                .map(m -> m.role().word())
                                .distinct()
                                .sorted()
                                .toList(),
                        e.getValue().stream()
                                .flatMap(m -> m.role().permissions().stream())
                                .map(Permission::word)
                                .distinct()
                                .sorted()
                                .toList(),
                        prioritiesAs(Role.SRO, e.getValue()),
                        prioritiesAs(Role.CONTRIBUTOR, e.getValue()),
                        e.getValue().stream()
                                .map(Member::organisation)
                                .filter(o -> o != null)
                                .distinct()
                                .sorted()
                                .toList()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        Bearer bearer = user.bearer();
        return new MeView(me.personId(), bearer.name(), me.personId() == null ? bearer.email() : me.email(), areas);
    }

    /** Empty for whoever holds the role for all of them, be it beside one of them. */
    private static List<UUID> prioritiesAs(Role role, List<Member> members) {
        List<Member> held = members.stream().filter(m -> m.role() == role).toList();
        return held.stream().anyMatch(m -> m.priorityId() == null)
                ? List.of()
                : held.stream().map(Member::priorityId).sorted().toList();
    }

    @GET
    @Path("/reference/permissions")
    @Public
    @Operation(
            summary = "Roles and permissions",
            description = "Who may do what: the table that every operation is checked against.")
    public PermissionTable readPermissions() {
        return new PermissionTable(
                Arrays.stream(Role.values())
                        .map(r -> new RoleView(
                                r.word(),
                                r.meaning(),
                                r.permissions().stream()
                                        .map(Permission::word)
                                        .sorted()
                                        .toList()))
                        .toList(),
                Arrays.stream(Permission.values())
                        .map(p -> new PermissionView(p.word(), p.meaning()))
                        .toList());
    }

    @GET
    @Path("/reference/local-authorities")
    @Public
    @Operation(
            summary = "Local authorities",
            description =
                    "The local authorities of England that keep EHC plans, by ONS code. Contains public sector information licensed under the Open Government Licence v3.0.")
    public Page<LocalAuthorities.LocalAuthority> listLocalAuthorities(@Valid @BeanParam PageQuery page) {
        return Page.of(authorities.all(), page);
    }
}
