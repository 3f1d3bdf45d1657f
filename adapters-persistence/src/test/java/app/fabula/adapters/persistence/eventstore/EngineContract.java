package app.fabula.adapters.persistence.eventstore;

/** What any engine must do, whatever it keeps its log in. */
interface EngineContract
        extends AppendContract,
                DuplicateContract,
                ConditionContract,
                SourcingContract,
                StreamContract {}
