package uk.goldenthread.deployment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What nginx.conf must keep to. Only what this file uses is understood: exact ({@code =}), preferred ({@code ^~}), plain and named
 * locations, and that a block which adds a header drops those of the block around it.
 */
final class NginxRules {
    private static final String HSTS = "Strict-Transport-Security";
    /** Where somebody who guesses passwords, codes or secrets sends them. */
    private static final List<String> GUESSED = List.of(
            "/login",
            "/realms/goldenthread/login-actions/authenticate",
            "/realms/goldenthread/login-actions/reset-credentials",
            "/realms/goldenthread/broker/council/login",
            "/realms/goldenthread/protocol/openid-connect/auth",
            "/realms/goldenthread/protocol/openid-connect/token");

    private static final List<String> INSIDE = List.of(
            "/q/metrics", "/q/health", "/realms/master/protocol/openid-connect/token", "/admin/goldenthread/console/");

    /** The words before the brace, and what stands directly in it. */
    private record Block(String name, List<String> lines, List<Block> inner) {
        Block(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        List<String> adds() {
            return lines.stream()
                    .filter(line -> line.startsWith("add_header "))
                    .map(line -> line.split("\\s+")[1])
                    .toList();
        }
    }

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> zones = new HashMap<>();

    private NginxRules() {}

    static List<String> faults(String text) {
        NginxRules rules = new NginxRules();
        Block top = parse(text);
        rules.whole(top);
        rules.headers(top);
        return rules.faults;
    }

    private void whole(Block top) {
        Block http = inner(top, "http");
        for (String line : http.lines()) {
            if (line.startsWith("limit_req_zone ")) {
                String[] words = line.split("\\s+");
                zones.put(words[2].replaceAll("^zone=|:.*$", ""), words[1]);
            }
            if (line.startsWith("log_format ")
                    && line.matches(".*\\$(request|request_uri|args|query_string)\\b(?!_).*")) {
                faults.add("query strings in the log");
            }
        }
        if (!http.lines().contains("limit_req_status 429")) {
            faults.add("refuses a rate with 503");
        }
        Block server = http.inner().stream()
                .filter(block -> block.lines().stream().anyMatch(line -> line.startsWith("listen 8443")))
                .findFirst()
                .orElseThrow();
        if (!server.lines().contains("proxy_hide_header " + HSTS)) {
            faults.add("an upstream's " + HSTS + " comes through");
        }
        for (String header : List.of("X-Forwarded-For $remote_addr", "X-Forwarded-Proto https", "Forwarded \"\"")) {
            if (!server.lines().contains("proxy_set_header " + header)) {
                faults.add("passes on what a visitor claims: " + header.split(" ")[0]);
            }
        }
        for (String path : GUESSED) {
            limited(server, path);
        }
        for (String path : INSIDE) {
            Block place = place(server, path).orElseThrow();
            boolean keycloaks = place.lines().contains("proxy_pass $keycloak");
            boolean own = place.lines().contains("proxy_pass $app") && !path.startsWith("/q");
            // The application has none of Keycloak's pages: it answers its own 404.
            if (!place.lines().contains("return 404") && (keycloaks || !own)) {
                faults.add("open to the world: " + path);
            }
        }
    }

    private void limited(Block server, String path) {
        List<String> limits = place(server, path).orElseThrow().lines().stream()
                .filter(line -> line.startsWith("limit_req zone="))
                .map(line -> line.split("[= ]")[2])
                .toList();
        if (limits.isEmpty()) {
            faults.add("no rate limit: " + path);
        }
        for (String zone : limits) {
            if (!zones.containsKey(zone)) {
                faults.add("no such zone: " + zone);
            } else if (!zones.get(zone).equals("$binary_remote_addr")) {
                faults.add("counts by what a visitor claims: " + zone);
            }
        }
    }

    private void headers(Block block) {
        List<String> adds = block.adds();
        adds.stream()
                .filter(name -> adds.indexOf(name) != adds.lastIndexOf(name))
                .distinct()
                .forEach(name -> faults.add("two headers of one name: " + name + " in " + block.name()));
        if (!adds.isEmpty() && !adds.contains(HSTS)) {
            faults.add("adds a header and drops " + HSTS + ": " + block.name());
        }
        block.inner().forEach(this::headers);
    }

    /** As nginx finds it: the exact one, else the longest that the path begins with. */
    private static Optional<Block> place(Block server, String path) {
        Comparator<Block> longest = Comparator.comparingInt(block -> last(block).length());
        return server.inner().stream()
                .filter(block ->
                        block.name().startsWith("location = ") && last(block).equals(path))
                .findFirst()
                .or(() -> server.inner().stream()
                        .filter(block -> block.name().matches("location (\\^~ )?/.*") && path.startsWith(last(block)))
                        .max(longest));
    }

    private static String last(Block location) {
        return location.name().substring(location.name().lastIndexOf(' ') + 1);
    }

    private static Block inner(Block block, String name) {
        return block.inner().stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One directive or brace a line, as the file is written; anything else is found by nginx itself. */
    private static Block parse(String text) {
        Deque<Block> open = new ArrayDeque<>(List.of(new Block("")));
        for (String raw : text.split("\n")) {
            String line = raw.replaceFirst("^\\s*#.*", "").strip();
            if (line.endsWith("{")) {
                Block block = new Block(line.substring(0, line.length() - 1).strip());
                open.getFirst().inner().add(block);
                open.push(block);
            } else if (line.equals("}")) {
                open.pop();
            } else if (line.endsWith(";")) {
                open.getFirst().lines().add(line.substring(0, line.length() - 1).strip());
            }
        }
        return open.getLast();
    }
}
