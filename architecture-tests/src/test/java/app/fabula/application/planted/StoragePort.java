package app.fabula.application.planted;

public interface StoragePort {}
