/** Lists of our own writing, from general knowledge: names that newspapers use and that no open list on the registries brings. */
const lines = (list: string): readonly string[] =>
  list
    .split(/[\n;]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Countries by other names, states, provinces and regions that govern or are governed. */
export const regions = lines(`
  US; U.S.; USA; U.S.A.; United States; America; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland; Russia; Iran; Syria; North Korea; South Korea; Vietnam
  Taiwan; Bolivia; Venezuela; Tanzania; Moldova; Laos; Brunei; Czechia; Czech Republic; Ivory Coast; Burma; Holland; Soviet Union; USSR; Yugoslavia
  UAE; EU; DRC; Palestine; West Bank; Gaza; Gaza Strip; Kosovo; Crimea; Donbas; Donbass; Kashmir; Tibet; Xinjiang; Hong Kong; Macau; Kurdistan; Chechnya; Dagestan
  Catalonia; Bavaria; Saxony; Lombardy; Sicily; Andalusia; Normandy; Brittany; Flanders; Wallonia; Transylvania; Siberia; Darfur; Somaliland; Abkhazia; South Ossetia; Transnistria
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine
  Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio
  Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; D.C.; Puerto Rico
  Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; New South Wales; Queensland; Victoria; Tasmania; South Australia; Western Australia
  Punjab; Sindh; Balochistan; Bihar; Kerala; Gujarat; Maharashtra; Tamil Nadu; Uttar Pradesh; West Bengal; Karnataka; Rajasthan; Assam; Odisha; Telangana; Andhra Pradesh
  Kwazulu-Natal; Gauteng; Western Cape; Eastern Cape; Lagos State; Borno; Kaduna; Rivers State; Kent; Surrey; Essex; Sussex; Yorkshire; Lancashire; Cornwall; Devon; Norfolk; Suffolk
`);

/** Places that govern nobody: continents, seas, mountains, and parts of the world. */
export const places = lines(`
  Africa; Asia; Europe; North America; South America; Latin America; Central America; Antarctica; Oceania; Australasia; Eurasia; Middle East; Far East; Southeast Asia; South Asia; East Asia; Central Asia
  Northeast Asia; West Africa; East Africa; North Africa; Southern Africa; Horn of Africa; Sahel; Sahara; Maghreb; Levant; Balkans; Caucasus; Scandinavia; Baltics; Caribbean; Mediterranean; Eastern Europe; Western Europe
  Atlantic; Pacific; Arctic; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Black Sea; Red Sea; Baltic Sea; North Sea; South China Sea; East China Sea; Sea of Japan; Yellow Sea; Caspian Sea; Dead Sea
  Persian Gulf; Gulf of Mexico; Gulf of Aden; Strait of Hormuz; Taiwan Strait; English Channel; Suez Canal; Panama Canal; Nile; Amazon; Danube; Rhine; Volga; Mississippi River; Thames; Ganges; Mekong
  Himalayas; Alps; Andes; Rocky Mountains; Urals; Mount Everest; Kilimanjaro; Korean Peninsula; Iberian Peninsula; Sinai; Sinai Peninsula; Golan Heights; Midwest; New England; Silicon Valley; Wall Street; Hollywood
  White House; Kremlin; Pentagon; Capitol Hill; Downing Street; Westminster; Buckingham Palace; Vatican; Elysee; Brussels; Manhattan; Brooklyn; Queens; Bronx; Harlem; Times Square; Ground Zero; Tahrir Square; Red Square
`);

/** Bodies of the United Nations and between states, agencies, news agencies, parties, armed groups, clubs, companies. */
export const organisations = lines(`
  UN; U.N.; United Nations; Security Council; General Assembly; UNICEF; UNESCO; UNHCR; WHO; World Health Organization; WFP; World Food Programme; FAO; ILO; IAEA; UNDP; UNRWA; OCHA; OHCHR; UNEP; IPCC; UNFPA; ICAO; IMO; ITU
  IMF; International Monetary Fund; World Bank; WTO; World Trade Organization; NATO; European Union; European Commission; European Parliament; European Central Bank; ECB; OSCE; OECD; OPEC; ASEAN; African Union; AU; ECOWAS; SADC
  Arab League; OAS; Mercosur; G7; G8; G20; BRICS; Commonwealth; Interpol; Europol; International Criminal Court; ICC; International Court of Justice; Red Cross; ICRC; Red Crescent; Amnesty International; Human Rights Watch
  Greenpeace; Oxfam; Save the Children; Doctors Without Borders; Medecins Sans Frontieres; Transparency International; FIFA; UEFA; IOC; NBA; NFL; NHL; MLB; NCAA; FA; ICC; WADA; PGA; ATP; WTA; FIA; NASCAR
  AP; Associated Press; Reuters; AFP; Agence France-Presse; Xinhua; TASS; Interfax; RIA Novosti; EFE; DPA; ANSA; PTI; Press Trust of India; IANS; Kyodo; Yonhap; KCNA; Bloomberg; UPI; Anadolu; IRNA; ISNA; Fars; SANA; MENA; PA Media
  BBC; CNN; NBC; CBS; ABC; PBS; NPR; MSNBC; CNBC; Fox News; Al Jazeera; Sky News; ITV; Channel 4; RT; CBC; HBO; ESPN; MTV; New York Times; The New York Times; Washington Post; Wall Street Journal; Los Angeles Times; USA Today
  Guardian; Daily Mail; Daily Telegraph; Financial Times; Economist; Time Magazine; Newsweek; Politico; BuzzFeed; Breitbart; Huffington Post; Le Monde; Der Spiegel; Die Welt; El Pais; Corriere della Sera; Haaretz; The Hindu; Wikinews
  FBI; CIA; NSA; DEA; ATF; DHS; TSA; FDA; EPA; SEC; FTC; FCC; IRS; NASA; NOAA; CDC; NIH; FEMA; USAID; INS; ICE; NTSB; FAA; Secret Service; State Department; Justice Department; Treasury; Treasury Department; Defense Department
  Department of Justice; Department of Defense; Department of State; Homeland Security; Supreme Court; Congress; Senate; House; House of Representatives; House of Commons; House of Lords; Parliament; Knesset; Duma; Bundestag
  Federal Reserve; Fed; Bank of England; Scotland Yard; MI5; MI6; GCHQ; Mossad; IDF; KGB; FSB; ISI; Foreign Office; Home Office; Foreign Ministry; Defense Ministry; Defence Ministry; Interior Ministry; Finance Ministry
  Joint Chiefs of Staff; National Guard; Marine Corps; Coast Guard; Air Force; Royal Navy; Royal Air Force; RAF; US Army; U.S. Army; Navy; Marines; Army
  GOP; Republican Party; Democratic Party; Democratic National Committee; DNC; RNC; Tea Party; Labour; Labour Party; Conservative Party; Liberal Democrats; Lib Dems; UKIP; SNP; Sinn Fein; DUP; Green Party; Likud; BJP; ANC; PDP; APC
  CDU; SPD; AfD; FDP; Fatah; Hamas; Hezbollah; Taliban; Al-Qaeda; al-Qaida; Al Qaeda; Islamic State; ISIS; ISIL; Daesh; Boko Haram; Al-Shabaab; al-Shabab; PKK; FARC; ETA; IRA; Muslim Brotherhood; Houthis; LTTE; Ku Klux Klan; NRA; ACLU; NAACP
  Google; Facebook; Twitter; Apple; Microsoft; Amazon; Netflix; YouTube; Instagram; Uber; Tesla; IBM; Intel; Samsung; Sony; Nokia; Huawei; Toyota; Honda; Nissan; Volkswagen; BMW; Ford; General Motors; GM; Boeing; Airbus; Lockheed Martin
  Goldman Sachs; Morgan Stanley; JPMorgan; JPMorgan Chase; Citigroup; Bank of America; Wells Fargo; HSBC; Barclays; Lloyds; Deutsche Bank; UBS; Credit Suisse; Lehman Brothers; Exxon; ExxonMobil; Shell; BP; Chevron; Total; Gazprom; Rosneft; Aramco
  Walmart; Tesco; Coca-Cola; PepsiCo; McDonald's; Starbucks; Nike; Adidas; Pfizer; Merck; Novartis; Bayer; AstraZeneca; Johnson & Johnson; Procter & Gamble; Unilever; Nestle; Siemens; Philips; General Electric; AT&T; Verizon; Vodafone
  Real Madrid; Barcelona; Manchester United; Manchester City; Chelsea; Arsenal; Liverpool; Tottenham; Everton; Bayern Munich; Juventus; AC Milan; Inter Milan; Ajax; Celtic; Rangers; Yankees; Red Sox; Dodgers; Giants; Cowboys; Patriots; Lakers
  Harvard; Yale; Princeton; Stanford; MIT; Oxford University; Cambridge University; Columbia University; Harvard University; Yale University; University of California; Imperial College; London School of Economics
`);
