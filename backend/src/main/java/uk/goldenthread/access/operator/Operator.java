package uk.goldenthread.access.operator;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.GrantDraft;
import uk.goldenthread.access.GrantService;
import uk.goldenthread.access.LocalAuthorities;
import uk.goldenthread.access.LocalAuthorities.LocalAuthority;
import uk.goldenthread.access.Role;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Caller;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/**
 * The command line of whoever runs an installation. It opens areas and invites their first people; nobody does that over the network, and
 * the operator is no member of anything.
 */
public class Operator implements QuarkusApplication {
    /** What starts this instead of the application. */
    public static final String COMMAND = "operator";

    private static final String USAGE = """
        usage: operator create-area <area code>            opens an area and prints the invitation of its first administrator
               operator invite <area code> <role> [post]   prints a further invitation, for example of a second administrator
               operator areas                              lists the local authorities and their codes\
        """;

    private final AreaService areas;
    private final GrantService grants;
    private final LocalAuthorities authorities;
    private final CurrentRequest call;
    private final List<OperatorCommand> others;
    private final String address;
    private final PrintStream out = System.out;

    public Operator(
            AreaService areas,
            GrantService grants,
            LocalAuthorities authorities,
            CurrentRequest call,
            @All List<OperatorCommand> others,
            @ConfigProperty(name = "goldenthread.address") String address) {
        this.areas = areas;
        this.grants = grants;
        this.authorities = authorities;
        this.call = call;
        this.others = others;
        this.address = address;
    }

    /** What the application is told so that it serves nobody while it runs a command. */
    public static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("quarkus.http.host-enabled", "false"),
                Map.entry("quarkus.oidc.tenant-enabled", "false"),
                Map.entry("quarkus.oidc.web.tenant-enabled", "false"),
                Map.entry("quarkus.scheduler.enabled", "false"),
                Map.entry("goldenthread.demo", "false"),
                Map.entry("quarkus.banner.enabled", "false"),
                Map.entry("quarkus.log.level", "ERROR"),
                // That it waits for an application that is just starting, it says.
                Map.entry("quarkus.log.category.\"uk.goldenthread.platform.postgres\".level", "WARN"),
                Map.entry("quarkus.log.console.json.enabled", "false"),
                Map.entry("quarkus.log.console.stderr", "true"));
    }

    /** To whoever started the program, on the terminal. */
    public static void tell(String refusal) {
        System.err.println(refusal);
    }

    @Override
    @ActivateRequestContext
    public int run(String... args) {
        List<String> words = Arrays.asList(args).subList(1, args.length);
        try {
            return run(words);
        } catch (ProblemException refused) {
            tell(refused.getMessage());
            return 1;
        }
    }

    private int run(List<String> words) {
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "areas" -> authorities.all().forEach(a -> out.println(a.areaCode() + "  " + a.name()));
            case "create-area" -> {
                if (words.size() != 2) {
                    return usage();
                }
                create(authority(words.get(1)));
            }
            case "invite" -> {
                if (words.size() < 3) {
                    return usage();
                }
                Role role = Arrays.stream(Role.values())
                        .filter(r -> r.word().equals(words.get(2)))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalid(
                                "", words.get(2) + " is no role. The roles are: " + roles() + "."));
                String post = words.size() > 3 ? String.join(" ", words.subList(3, words.size())) : role.meaning();
                LocalAuthority authority = authority(words.get(1));
                as(authority);
                if (areas.mine().isEmpty()) {
                    throw ProblemException.invalid(
                            "",
                            authority.name() + " is not open yet. Open it with: operator create-area "
                                    + authority.areaCode());
                }
                invite(authority, role, post);
            }
            default -> {
                return another(words);
            }
        }
        return 0;
    }

    private int another(List<String> words) {
        Optional<OperatorCommand> command = others.stream()
                .filter(o -> !words.isEmpty() && o.name().equals(words.get(0)))
                .findFirst();
        if (command.isEmpty()) {
            return usage();
        }
        call.caller(Caller.job(COMMAND, Set.of()));
        command.get().run(words.subList(1, words.size())).forEach(out::println);
        return 0;
    }

    private void create(LocalAuthority authority) {
        as(authority);
        if (!areas.mine().isEmpty()) {
            throw ProblemException.invalid("", authority.name() + " is open already. Nothing was changed.");
        }
        areas.createArea(authority.areaCode(), authority.name(), authority.region());
        out.println(authority.name() + " (" + authority.areaCode() + ") is open.");
        invite(authority, Role.AREA_ADMIN, "First administrator of " + authority.name());
        out.println("Invite a second person as well, because chair, adviser, programme-manager and area-admin need two"
                + " people:");
        out.println("  operator invite " + authority.areaCode() + " chair Independent chair");
    }

    private void invite(LocalAuthority authority, Role role, String post) {
        GrantService.Proposed made =
                grants.propose(authority.areaCode(), new GrantDraft(role.word(), post, null, null, null), null);
        out.println("Invitation as " + role.word() + " of " + authority.name()
                + ", for one person, 7 days, told only now:");
        out.println("  " + address + made.token().path());
    }

    private void as(LocalAuthority authority) {
        call.caller(Caller.job(COMMAND, Set.of(authority.areaCode())));
    }

    private LocalAuthority authority(String code) {
        return authorities
                .of(code)
                .orElseThrow(() -> ProblemException.invalid(
                        "", code + " is no local authority of England. `operator areas` lists their codes."));
    }

    private static String roles() {
        return String.join(", ", Arrays.stream(Role.values()).map(Role::word).toList());
    }

    private int usage() {
        System.err.println(USAGE);
        others.forEach(o -> System.err.println("       operator " + o.usage()));
        return 2;
    }
}
