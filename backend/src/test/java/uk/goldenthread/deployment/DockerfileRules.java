package uk.goldenthread.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the Dockerfile must keep to; each is a rule that hadolint or a registry's scanner has too. */
final class DockerfileRules {
    private DockerfileRules() {}

    /** @param root the folder that is sent to the builder */
    static List<String> faults(String text, Path root) {
        List<String> faults = new ArrayList<>();
        Set<String> stages = new HashSet<>();
        String user = "root";
        boolean healthCheck = false;
        boolean entryPoint = false;
        for (String line : instructions(text)) {
            String[] words = line.split("\\s+");
            String arguments = line.substring(words[0].length()).strip();
            switch (words[0].toUpperCase(Locale.ROOT)) {
                case "FROM" -> {
                    if (!ComposeRules.pinned(words[1]) && !stages.contains(words[1])) {
                        faults.add("image is not pinned: " + words[1]);
                    }
                    if (words.length == 4) {
                        stages.add(words[3]);
                    }
                    user = "root";
                    healthCheck = false;
                    entryPoint = false;
                }
                case "USER" -> user = words[1];
                case "HEALTHCHECK" -> healthCheck = !arguments.equals("NONE");
                case "ENTRYPOINT", "CMD" -> entryPoint = arguments.startsWith("[");
                case "COPY" -> copied(words, stages, root, faults);
                case "ADD" -> faults.add("ADD fetches and unpacks unseen; COPY does not");
                case "ENV", "ARG" -> {
                    if (arguments.toUpperCase(Locale.ROOT).matches(".*(PASSWORD|SECRET|TOKEN).*")) {
                        faults.add("secret in the image: " + words[1]);
                    }
                }
                case "RUN" -> {
                    if (arguments.contains("sudo ") || arguments.matches(".*(curl|wget)\\b.*\\|.*sh\\b.*")) {
                        faults.add("runs what it does not know: " + arguments);
                    }
                }
                case "WORKDIR" -> {
                    if (!words[1].startsWith("/")) {
                        faults.add("relative folder: " + words[1]);
                    }
                }
                case "EXPOSE", "LABEL" -> {}
                default -> faults.add("unknown instruction " + words[0]);
            }
        }
        if (!user.matches("[1-9]\\d*")) {
            faults.add("runs as " + user);
        }
        if (!healthCheck) {
            faults.add("no health check");
        }
        if (!entryPoint) {
            faults.add("a shell stands before the program and takes its signals");
        }
        return faults;
    }

    private static void copied(String[] words, Set<String> stages, Path root, List<String> faults) {
        if (words[1].startsWith("--from=")) {
            String stage = words[1].substring("--from=".length());
            if (!stages.contains(stage)) {
                faults.add("no such stage: " + stage);
            }
            return;
        }
        for (int i = 1; i < words.length - 1; i++) {
            if (!Files.exists(root.resolve(words[i]))) {
                faults.add("no such source: " + words[i]);
            }
        }
    }

    /** Without comments, one instruction a line. */
    private static List<String> instructions(String text) {
        String joined = text.lines()
                .filter(line -> !line.stripLeading().startsWith("#"))
                .reduce("", (all, line) -> all + line + "\n")
                .replace("\\\n", " ");
        return joined.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
