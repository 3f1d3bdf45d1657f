package app.fabula.bootstrap.journey;

/** Reports tell of awards once they are announced, which is a moment after they were earned. */
final class ToldAwards {
    private ToldAwards() {}

    /** Until a learner has been told of all that they earned by a position of the log. */
    static void await(Api api, String learner, long position) {
        var path = "/learners/" + learner + "/achievements";
        Await.that(
                items -> items.valueStream().allMatch(item -> item.has("recognisedAt")),
                () -> api.getShowing(position, path).body().get("items"));
    }
}
