package app.fabula.application.operation;

class InMemoryStandingsTest implements StandingsContract {
    private final InMemoryStandings standings = new InMemoryStandings("a");

    @Override
    public Standings standings(String node) {
        return standings.asSeenBy(node);
    }

    @Override
    public void comeTo(String follower, long position) {
        standings.comeTo(follower, position);
    }

    @Override
    public void claim(String follower, String node) {
        standings.claim(follower, node);
    }

    @Override
    public void abandon(String follower) {
        standings.abandon(follower);
    }
}
