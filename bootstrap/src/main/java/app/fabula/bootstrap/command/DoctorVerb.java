package app.fabula.bootstrap.command;

import app.fabula.bootstrap.doctor.Diagnosis;
import app.fabula.bootstrap.doctor.Doctor;
import app.fabula.bootstrap.doctor.Running;
import app.fabula.bootstrap.settings.InvalidSettings;
import app.fabula.bootstrap.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/** {@code fabula doctor}: says what is well and what is not, with an instance or without. */
record DoctorVerb(Surroundings surroundings) {

    int run() {
        var diagnosis = diagnosis();
        diagnosis.lines().forEach(surroundings.terminal()::say);
        return diagnosis.hasProblems() ? CommandFailure.FAILED : 0;
    }

    private Diagnosis diagnosis() {
        var doctor = new Doctor(surroundings.clock());
        try {
            return diagnosis(doctor, surroundings.settings());
        } catch (InvalidSettings wrong) {
            return doctor.onlyTheMachine(wrong.problems());
        }
    }

    private static Diagnosis diagnosis(Doctor doctor, Settings settings) {
        var folder = settings.dataDirectory();
        if (!Files.isDirectory(folder)) {
            return doctor.everything(settings, folder, false, Optional.empty());
        }
        var directory = existing(settings);
        var isInUse = InstanceLock.isTaken(directory);
        var running =
                Optional.of(directory)
                        .filter(_ -> isInUse)
                        .flatMap(InstanceFile::read)
                        .map(file ->
                                new Running(
                                        file.endpoint().url(), file.pid(), file.endpoint().key()));
        return doctor.everything(settings, directory.path(), isInUse, running);
    }

    private static DataDirectory existing(Settings settings) {
        try {
            return new DataDirectory(settings.dataDirectory().toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
