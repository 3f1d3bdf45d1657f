package app.fabula.bootstrap.settings;

/**
 * @param url for JDBC
 * @param user empty where the URL says it
 * @param password empty where none is needed
 */
public record DatabaseAddress(String url, String user, String password) {

    /** For people: without the password, wherever it stands. */
    @Override
    public String toString() {
        var query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
