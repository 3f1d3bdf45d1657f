package app.fabula.domain.streak;

/** Which one of its kind keeps a run over a day on which the goal was not met. */
public sealed interface KeptBy {
    Keeper keeper();

    /**
     * @param id of the freeze, of the pause, or of the choice of days of rest
     */
    record Decided(Keeper keeper, String id) implements KeptBy {}

    record Forgiven(Outage outage) implements KeptBy {
        @Override
        public Keeper keeper() {
            return Keeper.AMNESTY;
        }
    }
}
