/** What the tests use of the reference implementation of Data Package, which has no types of its own. */
declare module 'datapackage' {
  interface Validation {
    valid: boolean;
    errors: Error[];
  }
  interface Resource {
    name: string;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  const datapackage: {
    Profile: { load(name: string): Promise<{ validate(descriptor: object): Validation }> };
    Package: { load(file: string): Promise<Validation & { resources: Resource[] }> };
  };
  export default datapackage;
}
