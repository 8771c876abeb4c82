package uk.goldenthread.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What a realm of Keycloak must keep to, the demonstration's too: people copy what they have seen. */
final class RealmRules {
    /** Keycloak's own number, where a file gives none. */
    private static final int KEYCLOAKS_FAILURES = 30;

    private static final int MOST_FAILURES = 10;

    private RealmRules() {}

    static List<String> faults(String text) throws JsonProcessingException {
        JsonNode realm = new ObjectMapper().readTree(text);
        List<String> faults = new ArrayList<>();
        if (!realm.path("bruteForceProtected").asBoolean()) {
            faults.add("passwords may be tried without end");
        }
        if (realm.path("failureFactor").asInt(KEYCLOAKS_FAILURES) > MOST_FAILURES) {
            faults.add("more than ten wrong passwords");
        }
        for (JsonNode client : realm.path("clients")) {
            String name = client.path("clientId").asText() + ": ";
            for (String address : addresses(client)) {
                // "+" stands for all of another list, a star for whatever follows.
                if (address.contains("*") || address.equals("+")) {
                    faults.add(name + "sends people anywhere: " + address);
                }
            }
            for (JsonNode origin : client.path("webOrigins")) {
                if (origin.asText().contains("*")) {
                    faults.add(name + "answers scripts of anywhere");
                }
            }
            if (client.path("implicitFlowEnabled").asBoolean()) {
                faults.add(name + "gives tokens to the address bar");
            }
        }
        return faults;
    }

    private static List<String> addresses(JsonNode client) {
        List<String> addresses = new ArrayList<>();
        client.path("redirectUris").forEach(uri -> addresses.add(uri.asText()));
        addresses.addAll(List.of(
                client.at("/attributes/post.logout.redirect.uris").asText().split("##")));
        return addresses;
    }
}
