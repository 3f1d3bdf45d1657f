package app.fabula.adapters.rest.planted;

public final class CallerOfItsOwn {
    java.net.http.HttpClient http = java.net.http.HttpClient.newHttpClient();
}
