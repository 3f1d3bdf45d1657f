package app.fabula.application.shared;

import java.util.List;

/**
 * What is kept of the log to answer one kind of question; it can be thrown away and folded again.
 *
 * @param name stable, in kebab-case: operators replay by it
 * @param folds that share one position
 */
public record Projection(String name, List<Folding> folds) {
    public Projection {
        folds = List.copyOf(folds);
    }

    public void apply(List<Recorded> batch) {
        folds.forEach(fold -> fold.apply(batch));
    }
}
