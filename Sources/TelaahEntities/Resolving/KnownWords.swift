extension NameVocabulary {
  /// The words that rules name; their numbers are those of the cases.
  enum Known: NameWord, CaseIterable {
    case kabupaten, kota, provinsi, kab, prov
    case ri, pt, cv, ud, tbk, persero, perseroda
    case penjabat, pelaksana, pejabat, partai
    case disapa, dipanggil, sapaan, alias, atau, dan, dengan, sebagai, nama

    var text: StaticString {
      switch self {
      case .kabupaten: "kabupaten"
      case .kota: "kota"
      case .provinsi: "provinsi"
      case .kab: "kab"
      case .prov: "prov"
      case .ri: "ri"
      case .pt: "pt"
      case .cv: "cv"
      case .ud: "ud"
      case .tbk: "tbk"
      case .persero: "persero"
      case .perseroda: "perseroda"
      case .penjabat: "penjabat"
      case .pelaksana: "pelaksana"
      case .pejabat: "pejabat"
      case .partai: "partai"
      case .disapa: "disapa"
      case .dipanggil: "dipanggil"
      case .sapaan: "sapaan"
      case .alias: "alias"
      case .atau: "atau"
      case .dan: "dan"
      case .dengan: "dengan"
      case .sebagai: "sebagai"
      case .nama: "nama"
      }
    }
  }
}
