package app.fabula.adapters.rest.planted;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

public final class RouteOfItsOwn {
    private RouteOfItsOwn() {}

    public static RouterFunction<ServerResponse> open() {
        return RouterFunctions.route().GET("/open", _ -> ServerResponse.ok().build()).build();
    }
}
