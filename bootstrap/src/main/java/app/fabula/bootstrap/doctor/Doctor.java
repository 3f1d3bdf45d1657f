package app.fabula.bootstrap.doctor;

import app.fabula.bootstrap.database.DatabaseFolder;
import app.fabula.bootstrap.database.Orphan;
import app.fabula.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which checks there are, in the order in which people are told. */
public record Doctor(InstantSource clock) {

    /**
     * Where the settings make no sense, nobody knows what else to look at.
     *
     * @param problems of the settings, a sentence each
     */
    public Diagnosis onlyTheMachine(List<String> problems) {
        var said = problems.stream().<Check>map(problem -> () -> Finding.problem(problem));
        return Diagnosis.of(Stream.concat(machine(), said));
    }

    /**
     * @param folder the data folder, as a real path where it exists
     * @param isInUse whether some process works on that folder
     * @param running where it answers; empty while it starts or stops
     */
    public Diagnosis everything(
            Settings settings, Path folder, boolean isInUse, Optional<Running> running) {
        return Diagnosis.of(
                Stream.of(
                                machine(),
                                Stream.<Check>of(
                                        () -> Finding.good("The settings make sense."),
                                        new DataFolderCheck(folder),
                                        DiskSpaceCheck.of(folder),
                                        new PortCheck(settings.port(), running)),
                                instance(isInUse, running),
                                settings.database()
                                        .map(address -> new DatabaseChecks(address, clock).all())
                                        .orElseGet(() -> embedded(folder, isInUse)))
                        .flatMap(checks -> checks));
    }

    private Stream<Check> machine() {
        var machine = Machine.here();
        return Stream.of(
                new JavaCheck(machine.java()),
                new MemoryCheck(machine.cores(), machine.memory(), machine.heap()),
                new OpenFilesCheck(machine.openFiles()),
                new TimeZoneDataCheck(machine.timeZoneData(), clock.instant()));
    }

    static Stream<Check> instance(boolean isInUse, Optional<Running> running) {
        if (running.isEmpty()) {
            return Stream.of(() ->
                    isInUse
                            ? Finding.warning(
                                    "An instance starts or stops at this moment: ask again.")
                            : Finding.good("No instance runs on this folder."));
        }
        var health = InstanceHealth.of(running.get());
        return Stream.concat(
                Stream.of(new InstanceCheck(running.get(), health)),
                health.stream().map(ProjectionsCheck::new));
    }

    private static Stream<Check> embedded(Path folder, boolean isInUse) {
        var postgres = DatabaseFolder.in(folder);
        return Stream.of(
                new PostgresFolderCheck(postgres),
                new PostgresProcessCheck(Orphan.find(postgres.data()), isInUse));
    }
}
