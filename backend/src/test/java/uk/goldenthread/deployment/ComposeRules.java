package uk.goldenthread.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What docker-compose.yml must keep to, and its settings' list with it. */
final class ComposeRules {
    private static final Set<String> KEYS = Set.of(
            "image",
            "build",
            "restart",
            "command",
            "environment",
            "volumes",
            "networks",
            "ports",
            "user",
            "read_only",
            "tmpfs",
            "cap_drop",
            "cap_add",
            "security_opt",
            "mem_limit",
            "cpus",
            "pids_limit",
            "logging",
            "shm_size",
            "depends_on",
            "healthcheck");
    /** Nothing of theirs is kept in their own file system. */
    private static final Set<String> UNWRITTEN = Set.of("app", "migrate", "nginx", "mailpit");
    /** The database makes the role, the migration uses it; nobody else is to know what opens the schema. */
    private static final Set<String> KNOW_THE_OWNER = Set.of("postgres", "migrate");

    private static final Set<String> LIMITS = Set.of("mem_limit", "cpus", "pids_limit");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_0-9]+)(:?[?-])?([^}]*)}");
    private static final Pattern SETTING = Pattern.compile("(?m)^(# )?([A-Z][A-Z_0-9]*)=(.*)$");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN)");

    private final JsonNode compose;
    private final String text;
    private final String settings;
    private final Path root;
    private final List<String> faults = new ArrayList<>();

    private ComposeRules(String text, String settings, Path root) throws JsonProcessingException {
        this.compose = new YAMLMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .readTree(text);
        this.text = text;
        this.settings = settings;
        this.root = root;
    }

    /**
     * @param settings .env.example
     * @param root     the folder that relative paths start from
     */
    static List<String> faults(String text, String settings, Path root) throws JsonProcessingException {
        ComposeRules rules = new ComposeRules(text, settings, root);
        rules.compose.path("services").fields().forEachRemaining(s -> rules.service(s.getKey(), s.getValue()));
        rules.variables();
        return rules.faults;
    }

    /**
     * A tag down to the patch version, or a digest: what is started tomorrow is what was tried today. PostgreSQL's versions have two
     * numbers.
     */
    static boolean pinned(String image) {
        return image.matches(".+@sha256:[0-9a-f]{64}")
                || image.matches(".+:v?\\d+\\.\\d+\\.\\d+[\\w.-]*")
                || image.matches("postgres:\\d+\\.\\d+(-[\\w.-]*)?");
    }

    private void service(String name, JsonNode service) {
        Consumer<String> fault = what -> faults.add(name + ": " + what);
        service.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                fault.accept("unknown or unwanted key " + key);
            }
        });
        if (!service.has("build") && !pinned(service.path("image").asText())) {
            fault.accept("image is not pinned");
        }
        JsonNode test = service.at("/healthcheck/test");
        if (!ends(name, service) && (!test.isArray() || !test.path(0).asText().startsWith("CMD"))) {
            fault.accept("no health check");
        }
        limits(service, fault);
        if (!words(service.path("cap_drop")).contains("ALL")) {
            fault.accept("keeps capabilities");
        }
        if (!words(service.path("security_opt")).contains("no-new-privileges:true")) {
            fault.accept("may gain privileges");
        }
        if (UNWRITTEN.contains(name)
                && (!service.path("read_only").asBoolean()
                        || words(service.path("tmpfs")).isEmpty())) {
            fault.accept("root file system can be written");
        }
        if (Set.of("nginx", "mailpit").contains(name)
                && !service.path("user").asText().matches("[1-9]\\d*:[1-9]\\d*")) {
            fault.accept("runs as root");
        }
        environment(service.path("environment"), fault);
        owner(name, service, fault);
        places(name, service, fault);
    }

    /** Whether it is a step that others wait for, and not a service. */
    private boolean ends(String name, JsonNode service) {
        return service.path("restart").asText().equals("no")
                && StreamSupport.stream(compose.path("services").spliterator(), false)
                        .anyMatch(other -> other.at("/depends_on/" + name + "/condition")
                                .asText()
                                .equals("service_completed_successfully"));
    }

    /** One container must not take the machine from the others, nor its log the disk. */
    private static void limits(JsonNode service, Consumer<String> fault) {
        for (String limit : LIMITS) {
            if (!service.path(limit).asText().matches("[1-9].*|0\\.\\d*[1-9]\\d*|\\$\\{.*:-[1-9].*}")) {
                fault.accept("no limit: " + limit);
            }
        }
        JsonNode log = service.path("logging");
        if (!Set.of("local", "json-file").contains(log.path("driver").asText())
                || !log.at("/options/max-size").asText().matches("\\d+[km]")
                || !log.at("/options/max-file").asText().matches("\\d+")) {
            fault.accept("its log grows without end");
        }
    }

    /** The running application has no password that could change the schema or the history. */
    private void owner(String name, JsonNode service, Consumer<String> fault) {
        if (!KNOW_THE_OWNER.contains(name)) {
            service.path("environment").forEach(value -> {
                if (value.asText().contains("GOLDENTHREAD_OWNER_PASSWORD")) {
                    fault.accept("knows the password of the schema's owner");
                }
            });
        }
        if (name.equals("app")
                && (!service.at("/environment/GOLDENTHREAD_MIGRATE").asText().equals("false")
                        || !service.path("depends_on").has("migrate"))) {
            fault.accept("does not leave the migration to its own step");
        }
    }

    private static void environment(JsonNode environment, Consumer<String> fault) {
        environment.fields().forEachRemaining(entry -> {
            String key = entry.getKey();
            if (SECRET.matcher(key).matches() && !entry.getValue().asText().matches("\\$\\{[A-Z_0-9]+:(\\?[^}]+|-)}")) {
                fault.accept("secret in the file: " + key);
            }
            if (Set.of("GOLDENTHREAD_DEMO", "GOLDENTHREAD_BENCH").contains(key)) {
                fault.accept("is no place for " + key);
            }
        });
    }

    private void places(String name, JsonNode service, Consumer<String> fault) {
        for (String port : words(service.path("ports"))) {
            if (!name.equals("nginx") && !port.startsWith("127.0.0.1:")) {
                fault.accept("open to the world: " + port);
            }
        }
        for (String volume : words(service.path("volumes"))) {
            String source = volume.replaceAll("\\$\\{[^}]*}", "/set").split(":")[0];
            boolean declared = compose.path("volumes").has(source);
            if (source.startsWith("./") ? !Files.exists(root.resolve(source)) : !source.startsWith("/") && !declared) {
                fault.accept("no such source: " + source);
            }
            if (source.contains("demo") || source.equals("./backend/keycloak")) {
                fault.accept("demonstration accounts: " + source);
            }
        }
        for (String network : words(service.path("networks"))) {
            if (!compose.path("networks").has(network)) {
                fault.accept("no such network: " + network);
            }
        }
        service.path("depends_on").fields().forEachRemaining(other -> {
            JsonNode waitedFor = compose.path("services").path(other.getKey());
            boolean step = waitedFor.path("restart").asText().equals("no");
            String wanted = step ? "service_completed_successfully" : "service_healthy";
            if (waitedFor.isMissingNode()
                    || !other.getValue().path("condition").asText().equals(wanted)) {
                fault.accept("does not wait until " + other.getKey() + (step ? " is done" : " is healthy"));
            }
        });
    }

    /** Every setting is listed, as one to fill in or with its default; nothing is listed that nobody reads. */
    private void variables() {
        Map<String, String> read = new TreeMap<>();
        Matcher variable = VARIABLE.matcher(text.replace("$$", ""));
        while (variable.find()) {
            if (variable.group(2) == null) {
                faults.add("neither required nor with a default: " + variable.group(1));
                continue;
            }
            boolean required = variable.group(2).equals(":?");
            String said = required ? "required" : "default " + variable.group(3);
            String before = read.put(variable.group(1), said);
            if (before != null && !before.equals(said)) {
                faults.add("read in two ways: " + variable.group(1));
            }
        }
        Map<String, String> listed = new TreeMap<>();
        Matcher setting = SETTING.matcher(settings);
        while (setting.find()) {
            boolean required = setting.group(1) == null;
            listed.put(setting.group(2), required ? "required" : "default " + setting.group(3));
            if (required && !setting.group(3).isEmpty()) {
                faults.add(".env.example gives a value for " + setting.group(2));
            }
        }
        Set<String> all = new TreeSet<>(read.keySet());
        all.addAll(listed.keySet());
        for (String name : all) {
            if (!listed.containsKey(name)) {
                faults.add("not in .env.example: " + name);
            } else if (!read.containsKey(name)) {
                faults.add("in .env.example and read by nothing: " + name);
            } else if (!read.get(name).equals(listed.get(name))) {
                faults.add(".env.example says otherwise: " + name + " is " + read.get(name));
            }
        }
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
