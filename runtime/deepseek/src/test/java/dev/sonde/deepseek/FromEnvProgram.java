package dev.sonde.deepseek;

/** What {@link FromEnvTest} runs with an environment of its own. */
final class FromEnvProgram {

    private FromEnvProgram() {}

    public static void main(String[] args) {
        try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
            System.out.println(client);
            if (args.length > 0) {
                System.out.println(client.retrieveModel(args[0]).id());
            }
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
