package app.fabula.bootstrap.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many learners in many zones, a hundred activities each, over three months; always the same. */
final class Crowd {
    private static final int STORIES = 3;
    private static final int EACH = 100;
    private static final int DEVICES = 3;
    private static final int LONGEST = 40;
    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Asia/Tokyo",
                    "Pacific/Kiritimati",
                    "Australia/Lord_Howe",
                    "America/St_Johns");

    /**
     * @param story from 0
     * @param json all but its story
     */
    private record Activity(Instant at, int story, String json) {}

    private record Person(String id, String zone, List<Activity> activities) {}

    /** What a device sends at once. */
    record Batch(String learner, List<String> activities) {
        /** The outcome of each, and of which first one. */
        List<String> send(Api api) {
            var path = "/learners/" + learner + "/activities";
            return api.post(path, "{\"activities\":[" + String.join(",", activities) + "]}")
                    .expecting(200)
                    .body()
                    .get("results")
                    .valueStream()
                    .map(result ->
                            result.get("outcome").asString()
                                    + " of "
                                    + result.path("first").asString(""))
                    .toList();
        }
    }

    private final Random chance = new Random(7);
    private final Instant now;
    private final List<Person> people;
    private List<String> stories = List.of();

    Crowd(int learners, Instant now) {
        this.now = now;
        this.people = IntStream.range(0, learners).mapToObj(this::person).toList();
    }

    /** Three stories, and the learners. */
    void arrive(Api api) {
        var list =
                IntStream.range(0, STORIES).mapToObj(Crowd::story).collect(Collectors.joining(","));
        stories =
                api.post("/stories/imports", "{\"stories\":[" + list + "]}")
                        .expecting(200)
                        .body()
                        .get("results")
                        .valueStream()
                        .map(result -> result.get("storyId").asString())
                        .toList();
        for (var i = 0; i < people.size(); i++) {
            var goal = i % 2 == 0 ? "{\"pages\":2}" : "{\"activeSeconds\":60}";
            Timetable.register(api, people.get(i).id(), people.get(i).zone(), goal, i % 5);
        }
    }

    List<String> learners() {
        return people.stream().map(Person::id).toList();
    }

    List<Batch> inOrder() {
        return people.stream().map(person -> batch(person.id(), sorted(person))).toList();
    }

    private static List<Activity> sorted(Person person) {
        return person.activities().stream().sorted(Comparator.comparing(Activity::at)).toList();
    }

    /** Each activity from two of the learner's devices, and none in any order. */
    List<Batch> shuffledAndDoubled() {
        var batches = new ArrayList<Batch>();
        for (var person : people) {
            var devices = new ArrayList<List<Activity>>();
            for (var device = 0; device < DEVICES; device++) {
                devices.add(new ArrayList<>());
            }
            for (var activity : person.activities()) {
                var without = chance.nextInt(DEVICES);
                for (var device = 0; device < DEVICES; device++) {
                    if (device != without) {
                        devices.get(device).add(activity);
                    }
                }
            }
            devices.forEach(device -> batches.addAll(batches(person.id(), device)));
        }
        Collections.shuffle(batches, chance);
        return batches;
    }

    private List<Batch> batches(String learner, List<Activity> activities) {
        Collections.shuffle(activities, chance);
        var batches = new ArrayList<Batch>();
        for (var from = 0; from < activities.size(); ) {
            var to = Math.min(activities.size(), from + 1 + chance.nextInt(LONGEST));
            batches.add(batch(learner, activities.subList(from, to)));
            from = to;
        }
        return batches;
    }

    private Batch batch(String learner, List<Activity> activities) {
        return new Batch(
                learner,
                activities.stream()
                        .map(one -> one.json().replace("STORY", stories.get(one.story())))
                        .toList());
    }

    private Person person(int number) {
        var id = new UUID(0x4000, number).toString();
        var zone = ZONES.get(number % ZONES.size());
        var activities = IntStream.range(0, EACH).mapToObj(n -> activity(id, n, zone)).toList();
        return new Person(id, zone, activities);
    }

    private Activity activity(String learner, int number, String zone) {
        var at = at(number);
        var id = UUID.nameUUIDFromBytes((learner + number).getBytes(StandardCharsets.UTF_8));
        var what =
                switch (chance.nextInt(10)) {
                    case 0 -> "\"type\":\"story-started\"";
                    case 1 -> "\"type\":\"story-finished\"";
                    default ->
                            "\"type\":\"page-read\",\"page\":%d,\"activeSeconds\":%d"
                                    .formatted(1 + chance.nextInt(3), chance.nextInt(90));
                };
        return new Activity(
                at,
                chance.nextInt(STORIES),
                "{\"id\":\"%s\",%s,\"storyId\":\"STORY\",\"occurredAt\":\"%s\",\"zoneId\":\"%s\"}"
                        .formatted(id, what, at, zone));
    }

    private static String story(int number) {
        return """
        {"identity":"crowd/%d","language":"en","title":"A","licence":"CC BY 4.0","pages":["One fox.","Two foxes.","Three."]}\
        """
                .formatted(number);
    }

    /** Some at one and the same instant; one in fifty is not believed. */
    private Instant at(int number) {
        return switch (number % 50) {
            case 7 -> now.minus(Duration.ofDays(5_000 + number));
            case 8 -> now.plus(Duration.ofDays(1 + number));
            default -> now.minus(Duration.ofMinutes(10L * chance.nextInt(12_000)));
        };
    }
}
