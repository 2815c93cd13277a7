/** Adjectives and nouns of nationality, region, religion and party, lower-cased. Written for this project. */
export const nationalities: ReadonlySet<string> = new Set(
  `afghan afghans albanian albanians algerian algerians american americans andorran angolan angolans argentine argentines argentinian
  armenian armenians australian australians austrian austrians azerbaijani azeri bahamian bahraini bangladeshi bangladeshis barbadian
  belarusian belarusians belgian belgians belizean beninese bhutanese bolivian bolivians bosnian bosnians botswanan brazilian brazilians
  british briton britons bruneian bulgarian bulgarians burkinabe burmese burundian cambodian cambodians cameroonian canadian canadians
  catalan catalans chadian chechen chechens chilean chileans chinese colombian colombians congolese croatian croatians croat croats cuban
  cubans cypriot cypriots czech czechs dane danes danish djiboutian dominican dominicans dutch dutchman ecuadorian ecuadorean egyptian
  egyptians emirati emiratis english englishman eritrean eritreans estonian estonians ethiopian ethiopians fijian filipino filipinos
  filipina finn finns finnish french frenchman frenchwoman gabonese gambian georgian georgians german germans ghanaian ghanaians greek
  greeks grenadian guatemalan guatemalans guinean guyanese haitian haitians honduran hondurans hungarian hungarians icelandic icelander
  indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian ivorians
  jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kosovan kosovar kosovars kurd kurds
  kurdish kuwaiti kuwaitis kyrgyz lao laotian latvian latvians lebanese liberian liberians libyan libyans liechtensteiner lithuanian
  lithuanians luxembourgish macedonian macedonians malagasy malawian malawians malaysian malaysians maldivian malian malians maltese
  mauritanian mauritian mexican mexicans moldovan moldovans mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican
  namibian namibians nepali nepalese nepalis nicaraguan nicaraguans nigerian nigerians nigerien norwegian norwegians omani omanis
  pakistani pakistanis palestinian palestinians panamanian panamanians paraguayan peruvian peruvians polish pole poles portuguese puerto-rican
  qatari qataris romanian romanians russian russians rwandan rwandans salvadoran salvadorans samoan saudi saudis scottish scot scots
  scotsman senegalese serb serbs serbian serbians seychellois singaporean singaporeans slovak slovaks slovakian slovene slovenes slovenian
  slovenians somali somalis spanish spaniard spaniards sri-lankan sudanese surinamese swazi swede swedes swedish swiss syrian syrians
  taiwanese tajik tajiks tanzanian tanzanians thai thais tibetan tibetans togolese tongan trinidadian tunisian tunisians turk turks
  turkish turkmen tuvaluan ugandan ugandans ukrainian ukrainians uruguayan uruguayans uyghur uyghurs uighur uighurs uzbek uzbeks
  venezuelan venezuelans vietnamese welsh welshman yemeni yemenis zambian zambians zimbabwean zimbabweans
  african africans asian asians european europeans arab arabs arabic latin western westerner westerners eastern scandinavian nordic baltic
  balkan slavic caribbean hispanic hispanics latino latinos latina anglo-saxon sicilian bavarian corsican basque basques flemish
  walloon soviet soviets roman romans ottoman byzantine persian persians aboriginal inuit maori zulu hutu hutus tutsi tutsis pashtun
  pashtuns tamil tamils sinhalese bengali punjabi sikh sikhs hindu hindus muslim muslims islamic islamist islamists christian
  christians catholic catholics protestant protestants orthodox jewish jew jews buddhist buddhists sunni sunnis shia shias shiite
  shiites mormon mormons evangelical evangelicals anglican anglicans lutheran methodist alawite druze yazidi yazidis rohingya
  republican republicans democrat democrats democratic tory tories communist communists socialist socialists liberal liberals labourite
  nazi nazis zionist zionists marxist texan texans californian californians londoner londoners parisian parisians`
    .split(/\s+/)
    .filter(Boolean),
);
/** Of these, the ones that are common words too, and name nobody without a noun of people or politics behind them. */
export const ambiguousNationalities: ReadonlySet<string> = new Set(
  'western eastern orthodox liberal liberals democratic latin pole poles polish lao turk scot finn dane swede nordic evangelical'.split(
    ' ',
  ),
);
