package app.fabula.torture.contract;

import java.util.ArrayList;
import java.util.List;

/** Whether a request is as its operation declares. */
record RequestCheck(Schemas schemas) {
    List<String> breaches(Operation operation, Exchange exchange) {
        var breaches = new ArrayList<>(inParameters(operation, exchange));
        var body = operation.declaration().path("requestBody");
        if (!exchange.sent().isEmpty() || body.path("required").asBoolean(false)) {
            breaches.addAll(
                    schemas.faultsOfContent(
                            body.path("content"), exchange.sentHeaders(), exchange.sent()));
        }
        return breaches.stream().map(breach -> "request: " + breach).toList();
    }

    private List<String> inParameters(Operation operation, Exchange exchange) {
        var breaches = new ArrayList<String>();
        var unknown = new ArrayList<>(Operation.namesInQuery(exchange.uri()));
        for (var parameter : operation.declaration().path("parameters")) {
            var name = parameter.path("name").asString();
            unknown.remove(name);
            breaches.addAll(
                    schemas.faultsOfText(name, parameter, operation.values(parameter, exchange)));
        }
        unknown.forEach(name -> breaches.add("unknown or repeated parameter " + name));
        return breaches;
    }
}
