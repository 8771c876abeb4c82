package uk.goldenthread.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Leads as a paper gives them: roles and bodies stand in two columns, and either may be blank. */
final class Leads {
    private Leads() {}

    /** What a paper says over what is stored: where it names no role the roles stay, where it names no body the bodies do. */
    static List<Lead> over(List<Lead> said, List<Lead> stored) {
        if (said.isEmpty() || stored.isEmpty()) {
            return said.isEmpty() ? stored : said;
        }
        if (said.stream().allMatch(l -> l.role().isEmpty())) {
            List<UUID> bodies = said.stream().map(Lead::organisation).toList();
            List<Lead> leads = new ArrayList<>();
            for (int i = 0; i < Math.max(stored.size(), bodies.size()); i++) {
                Lead old = i < stored.size() ? stored.get(i) : new Lead("", null, null);
                leads.add(new Lead(old.role(), at(bodies, i), old.aspect()));
            }
            return List.copyOf(leads);
        }
        if (said.stream().allMatch(l -> l.organisation() == null)) {
            List<UUID> bodies = stored.stream()
                    .map(Lead::organisation)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            boolean paired = bodies.size() > 1 && said.size() == stored.size();
            List<Lead> leads = new ArrayList<>();
            for (int i = 0; i < said.size(); i++) {
                UUID body = paired ? stored.get(i).organisation() : bodies.size() == 1 ? bodies.get(0) : null;
                leads.add(new Lead(said.get(i).role(), body, said.get(i).aspect()));
            }
            return List.copyOf(leads);
        }
        return said;
    }

    private static UUID at(List<UUID> bodies, int i) {
        return bodies.size() == 1 ? bodies.get(0) : i < bodies.size() ? bodies.get(i) : null;
    }
}
