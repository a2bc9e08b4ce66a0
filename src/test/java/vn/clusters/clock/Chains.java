package vn.clusters.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.clusters.law.Milestone;

/** Reads events as tests write them: {@code full-dossier 2026-09-21 decision 2026-10-12}. */
final class Chains {

    private Chains() {}

    static List<Event> events(String written) {
        String[] words = written.trim().split("\\s+");
        List<Event> events = new ArrayList<>();
        for (int word = 0; word < words.length; word += 2) {
            events.add(new Event(Milestone.of(words[word]), LocalDate.parse(words[word + 1])));
        }
        return events;
    }
}
