package app.fabula.adapters.rest.planted;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class OpenController {}
