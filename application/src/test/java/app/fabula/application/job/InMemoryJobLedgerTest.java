package app.fabula.application.job;

class InMemoryJobLedgerTest implements JobLedgerContract {
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();

    @Override
    public JobLedger ledger() {
        return ledger;
    }
}
